import { compileFunction } from './natives.js';

/** What a CommonJS module gets from Node. */
export const commonJsParameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/** Whether V8 can read a text as the body of a CommonJS module. */
export function isCommonJs(text: string): boolean {
  try {
    compileFunction(text, commonJsParameters);
    return true;
  } catch {
    return false;
  }
}
