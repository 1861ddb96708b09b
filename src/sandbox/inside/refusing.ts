/** A function in the place of one that is taken away. */
export function refusing(what: string): () => never {
  return () => {
    throw refusal(what);
  };
}

/** What whoever asks for it gets to hear. */
export function refusal(what: string): Error {
  return Object.assign(new Error(`There is no access to ${what} while a lesson is checked.`), {
    code: 'ERR_ACCESS_DENIED',
  });
}
