import { judgedFunction, type Facts, type Place } from '#lesson';

export function bodyPlace({ binding }: Facts): Place | undefined {
  if (!('place' in binding)) return undefined;
  return 'value' in binding ? binding.value.place : (judgedFunction(binding)?.place ?? binding.place);
}
