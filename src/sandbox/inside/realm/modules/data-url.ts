import { host } from '../host.js';

/** Undefined for any other request. @throws Error of the main realm */
export function sourceInDataUrl(request: string): string | undefined {
  if (!request.startsWith('data:')) return undefined;
  const [, type = '', base64, data = ''] = /^data:([^,;]*)(?:;[^,;]+)*?(;base64)?,(.*)$/s.exec(request) ?? [];
  if (type !== 'text/javascript')
    throw host.newError('TypeError', `A data: URL of type "${type}" cannot be imported.`);
  const text = decodeURIComponent(data);
  return base64 === undefined ? text : host.fromBase64(text);
}
