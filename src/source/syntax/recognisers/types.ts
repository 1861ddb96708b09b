import { stumbledAt, type Recogniser } from '../broken.js';

/** A type behind a colon, as in TypeScript: `token: any`. */
export const recogniseTypes: Recogniser = (broken) => {
  const { code, source } = broken;
  const index = stumbledAt(broken);
  const colon = [index, index - 1].find((one) => code[one]?.text === ':');
  const name = colon === undefined ? undefined : code[colon - 1];
  if (colon === undefined || name?.type !== 'word') return undefined;
  const type = code[colon + 1];
  const isDeclared = /^(?:const|let|var|[(,])$/.test(code[colon - 2]?.text ?? '');
  if (type?.type !== 'word' || !isDeclared) return undefined;
  const withoutTypes = source.replace(
    /([\w$)])\s*:\s*[A-Za-z][\w.]*(?:<[^<>]*>)?(?:\[\])?(?=\s*(?:[,)=]|=>))/g,
    '$1',
  );
  if (!broken.helps(0, source.length, withoutTypes)) return undefined;
  const start = code[colon]?.start ?? 0;
  return {
    kind: 'syntax-typescript',
    details: { v8: broken.v8.message, name: type.text },
    place: broken.place(start),
  };
};
