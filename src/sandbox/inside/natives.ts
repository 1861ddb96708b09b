// What this process uses after the learner's code has run, taken out of the language beforehand:
// anything may be patched later. For the same reason the code in this folder walks lists by index,
// neither spreads nor destructures them, and never calls a method of a built-in object by its name.
import fs from 'node:fs';
import { types } from 'node:util';
import vm from 'node:vm';

export const { defineProperty, deleteProperty, getPrototypeOf, ownKeys } = Reflect;
export const { getOwnPropertyDescriptor: ownProperty } = Reflect;
export const { prototype: objectPrototype } = Object;
export const arrayPrototype: object = Array.prototype as object;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each caller knows what its method gives
export const apply = Reflect.apply as <Result>(
  method: unknown,
  self: unknown,
  args: readonly unknown[],
) => Result;
export const { keys } = Object;
export const { create, hasOwn } = Object;
export const { isArray } = Array;
export const { parse: parseJson, stringify } = JSON;
export const { readSync, writeSync } = fs;
export const { isBoxedPrimitive, isDate, isNativeError, isPromise } = types;
export const NativePromise = Promise;
const { wait } = Atomics;
const nothing = new Int32Array(new SharedArrayBuffer(4));
/** Does nothing at all for that many ms. */
export const sleep = (ms: number): unknown => wait(nothing, 0, 0, ms);
export const setTimer = setTimeout;
export const setTurn = setImmediate;
/** The kinds of all that keeps this process from coming to its end. */
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
export const activeResources = process.getActiveResourcesInfo.bind(process);
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
export const getBuiltin = process.getBuiltinModule.bind(process);
export const toText = String;

export const indexOf = uncurried(String.prototype.indexOf);
export const slice = uncurried(String.prototype.slice);
export const charCode = uncurried(String.prototype.charCodeAt);
export const startsWith = uncurried(String.prototype.startsWith);
export const sourceOf = uncurried(Function.prototype.toString);
export const timeOf = uncurried(Date.prototype.getTime);
export const mapGet = uncurried<WeakMap<object, number>, [object], number | undefined>(WeakMap.prototype.get);
export const mapSet = uncurried<WeakMap<object, number>, [object, number], unknown>(WeakMap.prototype.set);
/* eslint-disable n/no-unsupported-features/node-builtins -- behind a flag that the child is given */
export const { compileFunction, SourceTextModule, SyntheticModule } = vm;
export const linkModule = uncurried(vm.Module.prototype.link);
export const evaluateModule = uncurried(vm.Module.prototype.evaluate);
/* eslint-enable n/no-unsupported-features/node-builtins */
export const runScript = uncurried(vm.Script.prototype.runInThisContext);

interface Latin1 {
  latin1Slice(start: number, end: number): string;
}

/** The text of ASCII bytes; `toString` looks this method up on a prototype that can be patched. */
export const ascii = uncurried((Buffer.prototype as unknown as Latin1).latin1Slice);
export const bytesOf = Buffer.from.bind(Buffer) as (text: string) => Buffer;

/** Adds to a list, whatever setters a patched `Array.prototype` has. */
export function append<Item>(list: Item[], item: Item): void {
  defineProperty(list, list.length, own(item));
}

/** Sets a property that the object did not have, whatever setters its prototypes have. */
export function set(object: object, key: PropertyKey, value: unknown): void {
  defineProperty(object, key, own(value));
}

/** Filled anew each time: to make one takes longer than all that is done with it. */
const descriptor = create(null) as PropertyDescriptor;
Object.assign(descriptor, { writable: true, enumerable: true, configurable: true });

function own(value: unknown): PropertyDescriptor {
  descriptor.value = value;
  return descriptor;
}

function uncurried<Self, Args extends readonly unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
): (self: Self, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args);
}
