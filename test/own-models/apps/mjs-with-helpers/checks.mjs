export * from './is-token.mjs';
