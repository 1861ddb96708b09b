import type { ClientRecord, UserRecord } from '../outside/data.js';

type Held = Readonly<Record<string, unknown>>;

/** Why a request is made: it decides which answer is right. */
export type Purpose =
  | { readonly type: 'store' }
  /**
   * This record must be found. `isNew`: it is not from the time when the file was loaded. `isExpired`: nothing is right
   * too.
   */
  | {
      readonly type: 'own';
      readonly record: Held;
      readonly isNew?: boolean;
      readonly isExpired?: boolean;
    }
  /** The record's key with another secret: nothing must be found. */
  | { readonly type: 'secret'; readonly record: Held; readonly change: SecretChange }
  /** `record`: the one that the value is like. */
  | { readonly type: 'unknown'; readonly change: KeyChange; readonly record?: Held }
  | { readonly type: 'service'; readonly client: ClientRecord; readonly like?: Likeness };

export type SecretChange = 'other' | 'empty' | 'part' | 'longer' | 'case';

export type KeyChange =
  | 'invented'
  | 'empty'
  | 'part'
  | 'longer'
  | 'case'
  /** A name that every object has: `constructor`. */
  | 'inherited'
  /** Another property of the record: `id`, `name`, `refreshToken`. */
  | { readonly property: string }
  /** The record is not in the database any more. */
  | 'removed'
  | 'no-records';

/** A client with a name of a person (RFC 9700, 4.15). */
export interface Likeness {
  readonly property: 'clientId' | 'id' | 'name';
  readonly person: UserRecord;
}

/** Whether a server that follows the RFC grants the request. Undefined if both are right. */
export function expectedOf({ type }: Purpose): 'granted' | 'refused' | undefined {
  switch (type) {
    case 'store':
    case 'own':
      return 'granted';
    case 'secret':
    case 'unknown':
      return 'refused';
    case 'service':
      return undefined;
  }
}
