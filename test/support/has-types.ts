import module from 'node:module';

/** Whether the Node that runs the tests, and with it the program, can take the types of TypeScript away. */
export const hasTypes = 'stripTypeScriptTypes' in module;
