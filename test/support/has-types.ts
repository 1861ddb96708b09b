import module from 'node:module';

/** Older Nodes cannot strip the types of TypeScript. */
export const hasTypes = 'stripTypeScriptTypes' in module;
