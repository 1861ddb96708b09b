import type { People, Story } from '../referee/story.js';

/** A theft that is played against the learner's own code. */
export interface Attack extends Story {
  /** `Another client renews a token` */
  readonly title: string;
  /** The findings that it explains. */
  readonly kinds: readonly string[];
  /** What happened when it got through. One sentence. */
  readonly fell: (people: People) => string;
}
