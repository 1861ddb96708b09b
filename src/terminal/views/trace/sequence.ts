/** A sequence diagram as data: who takes part, and what they say to each other, in order. */
export interface Sequence {
  readonly title: string;
  readonly status: 'granted' | 'refused' | 'unfinished';
  /** What happened before. */
  readonly before: string;
  /** From left to right. */
  readonly participants: readonly Participant[];
  readonly events: readonly SequenceEvent[];
}

export interface Participant {
  readonly name: string;
  readonly role: string;
  readonly isLearners: boolean;
}

/** `remark`: calls that are left out of the diagram. Participants are indexes. */
export type SequenceEvent =
  | Arrow
  | {
      readonly type: 'remark';
      readonly at: number;
      /** One line each. */
      readonly lines: readonly string[];
    };

export interface Arrow {
  readonly type: 'arrow';
  readonly from: number;
  readonly to: number;
  /** One or two words. */
  readonly label: string;
  readonly values: readonly (readonly [name: string, value: string])[];
  /** One or two sentences. */
  readonly caption: string;
  /** `fault`: the request failed here. `stop`: it gets no further. */
  readonly end?: 'fault' | 'stop';
}
