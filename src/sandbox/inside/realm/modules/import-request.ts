import type vm from 'node:vm';

export interface ImportRequest {
  readonly request: string;
  readonly from: string;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** Rejects with errors of the main realm only. */
export type ImportFrom = (asked: ImportRequest) => Promise<vm.Module>;
