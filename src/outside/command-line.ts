/**
 * A command as the learner types it where they stand: `npx oauth-lessons hint`, `oauth-lessons hint` or
 * `cd lessons && oauth-lessons hint`.
 * @param command the words after the program's name
 * @param path the workspace that it is about, or its db.json; default: the one that is found anyway
 */
export type CommandLine = (command: string, path?: string) => string;
