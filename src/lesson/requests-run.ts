import type { Data } from '../outside/data.js';
import type { SentRequest } from '../referee/requests/send.js';
import type { RequestFile, WrittenRequest } from '../source/http/request-file.js';

/** What became of the requests of a file. */
export interface RequestsRun {
  readonly file: RequestFile;
  /** Empty if the file cannot be read. In the order of the file. */
  readonly asked: readonly AskedRequest[];
  readonly data: Pick<Data, 'clients' | 'users'>;
  /** The learner's own server answered. */
  readonly isOwnServer: boolean;
}

export type AskedRequest =
  | { readonly type: 'sent'; readonly written: WrittenRequest; readonly sent: SentRequest }
  | { readonly type: 'unsent'; readonly written: WrittenRequest; readonly problem: ValueProblem };

/** Why `{{…}}` has no value. `name`: of the variable or the request. */
export type ValueProblem =
  | { readonly name: string; readonly reason: 'unknown' | 'no-request'; readonly closest: string | undefined }
  | { readonly name: string; readonly reason: 'script' | 'cycle' | 'no-answer' }
  | {
      readonly name: string;
      readonly reason: 'no-value';
      readonly path: string;
      readonly status: number;
      /** What the answer has. */
      readonly fields: readonly string[];
    };
