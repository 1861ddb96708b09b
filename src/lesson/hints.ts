/** In the shape, a line that begins with four spaces is code. */
export type HintLevels = readonly [question: string, pointer: string, shape: string];
