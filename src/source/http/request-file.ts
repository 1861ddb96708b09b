import type { Finding, Place } from '../../verdict/finding.js';

/** The file as plain data. If it cannot be read, only the problem counts. */
export interface RequestFile {
  readonly problem?: Finding<RequestMistakes> | undefined;
  /** `@host = …`, with `{{…}}` as it is written. */
  readonly variables: Readonly<Record<string, string>>;
  /** In the order of the file. */
  readonly requests: readonly WrittenRequest[];
  /** The names of variables that only a script would set. */
  readonly scripted: readonly string[];
}

/** With `{{…}}` as it is written. */
export interface WrittenRequest {
  /** Of `# @name ask`. */
  readonly name?: string | undefined;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly WrittenHeader[];
  readonly body: string;
  /** Of the request line. */
  readonly place: Place;
  /** Of the first line of the body. */
  readonly bodyPlace?: Place | undefined;
}

export interface WrittenHeader {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** Why a file cannot be read. `line`: what is there instead. */
export interface RequestMistakes {
  readonly 'syntax-http-curl': object;
  readonly 'syntax-http-javascript': object;
  readonly 'syntax-http-json': object;
  readonly 'syntax-http-request-line': { readonly line: string };
  readonly 'syntax-http-header': { readonly line: string };
  readonly 'syntax-http-blank-line': { readonly line: string };
  readonly 'syntax-http-separator': { readonly line: string };
  readonly 'syntax-http-file-body': { readonly line: string };
}

export function isRequestFile(file: string): boolean {
  return /\.(?:http|rest)$/.test(file);
}
