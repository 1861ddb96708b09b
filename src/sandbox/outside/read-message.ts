import * as v from 'valibot';
import type { Message } from '../wire.js';
import { valueTypes } from '../module-summary.js';
import { maxMessageBytes } from '../wire.js';

// The child is not trusted. `decode.ts` checks the values inside snapshots.

const maxList = 100;
const number = v.pipe(v.number(), v.safeInteger());
const size = v.pipe(number, v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(2_000));

const wireValue = v.union([
  v.strictObject({ v: v.custom<never>(() => true), i: v.optional(number) }),
  v.strictObject({ i: number }),
]);
const values = v.pipe(v.array(v.custom<never>(() => true)), v.maxLength(maxList));
const list = v.nullable(v.strictObject({ count: size, same: size, items: v.array(wireValue) }));
const frame = v.strictObject({ line: size, column: size });
const thrown = v.strictObject({
  name: v.string(),
  message: text,
  code: v.optional(text),
  isError: v.boolean(),
  frames: v.array(frame),
  origin: v.optional(v.strictObject({ file: text, line: size })),
});
const snapshot = v.strictObject({
  args: v.pipe(v.array(v.pipe(v.array(wireValue), v.maxLength(maxList))), v.maxLength(maxList)),
  lists: v.record(v.string(), list),
  uncaught: v.pipe(v.array(thrown), v.maxLength(maxList)),
});
const ending = v.variant('type', [
  v.strictObject({ type: v.literal('threw'), error: thrown }),
  v.strictObject({ type: v.literal('hung'), afterMs: size, isIdle: v.optional(v.boolean()) }),
  v.strictObject({ type: v.literal('pending') }),
  v.strictObject({ type: v.literal('exited'), code: v.number() }),
]);

const valueSummary = {
  type: v.picklist(valueTypes),
  value: v.optional(v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
};
const property = v.strictObject({ ...valueSummary, name: v.string(), isBinding: v.boolean() });
const exported = v.strictObject({
  ...valueSummary,
  isBinding: v.boolean(),
  properties: v.pipe(v.array(property), v.maxLength(maxList + 1)),
});

const outcome = v.variant('type', [
  v.strictObject({ type: v.literal('returned'), promised: v.boolean(), result: wireValue }),
  v.strictObject({ type: v.literal('threw'), error: thrown }),
]);

const app = v.strictObject({
  exports: v.picklist(['server', 'function', 'router', 'factory', 'nothing']),
  heldAs: v.optional(text),
  parameters: v.optional(size),
  made: size,
});
const response = v.strictObject({
  bytes: v.pipe(v.string(), v.maxLength(maxMessageBytes)),
  isOver: v.boolean(),
  isCut: v.boolean(),
  lateWrites: v.pipe(v.array(v.array(frame)), v.maxLength(maxList)),
});

const message = v.variant('type', [
  v.strictObject({ type: v.literal('reached'), statement: size }),
  v.strictObject({
    type: v.literal('loaded'),
    binding: v.strictObject(valueSummary),
    exports: exported,
    app: v.optional(app),
  }),
  v.strictObject({
    type: v.literal('asked'),
    request: size,
    name: text,
    args: values,
  }),
  v.strictObject({
    type: v.literal('called'),
    request: size,
    name: text,
    args: values,
    result: v.optional(v.custom<never>(() => true)),
    error: v.optional(text),
  }),
  v.strictObject({ type: v.literal('over'), request: size }),
  v.strictObject({
    type: v.literal('library'),
    request: size,
    use: v.strictObject({
      type: v.picklist(['created', 'token', 'authenticate', 'authorize']),
      isLibrarys: v.boolean(),
      given: v.optional(v.pipe(v.array(text), v.maxLength(maxList))),
      lifetime: v.optional(v.nullable(v.number())),
    }),
  }),
  v.strictObject({
    type: v.literal('responded'),
    responses: v.pipe(v.array(response), v.maxLength(maxList)),
    uncaught: v.pipe(v.array(thrown), v.maxLength(maxList)),
  }),
  v.strictObject({ type: v.picklist(['before', 'begun']), snapshot }),
  v.strictObject({
    type: v.literal('answered'),
    outcomes: v.pipe(v.array(outcome), v.maxLength(maxList)),
    after: snapshot,
  }),
  v.strictObject({ type: v.literal('snapshot'), snapshot }),
  v.strictObject({ type: v.literal('ended'), ending, snapshot: v.optional(snapshot) }),
]);

/** Undefined if an honest child would not send it. */
export function readMessage(json: string): Message | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const result = v.safeParse(message, parsed);
  return result.success ? (result.output as Message) : undefined;
}
