/** How the reports of each reporter begin. */
const beginnings: readonly RegExp[] = [
  /^(?:\S+ )?[a-z]+(?:-[a-z]+)* {2}\S/, // pretty
  /^Lesson [a-z-]+, file /, // pretty in sentences
  /^oauth-lessons: /, // summary
  /^\{\n {2}"version": 1,\n {2}"tool": \{\n {4}"name": "oauth-lessons"/, // json
  /^\{"version":1,"(?:judgedBy|tool)":/, // jsonl
  /^<\?xml [^>]*>\s*<testsuites name="oauth-lessons"/,
  /^TAP version 14\n1\.\.\d+\n# oauth-lessons\n/,
  /^::(?:error|warning|notice) .*\btitle=(?:oauth-lessons|[a-z-]+%3A )/, // github
  /^\{\n {2}"\$schema": "[^"]*sarif[^"]*",[^]*?"name": "oauth-lessons"/,
  /^## oauth-lessons\n/, // markdown
  /^(?:id,name,email,)?submission,.*,sha256\r\n/, // csv
  /^<!doctype html>[^]*?<meta name="generator" content="oauth-lessons/,
];

/** `start`: the first few thousand characters of a file. */
export function isReport(start: string): boolean {
  return beginnings.some((beginning) => beginning.test(start));
}
