import type vm from 'node:vm';

export interface ImportRequest {
  readonly request: string;
  readonly from: string;
  /** After `with`; absent if they are checked later. */
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** `import()` in a file. Rejects with errors of the main realm only. */
export type ImportFrom = (asked: ImportRequest) => Promise<vm.Module>;
