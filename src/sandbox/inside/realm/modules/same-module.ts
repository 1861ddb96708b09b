import { host } from '../host.js';

const ending = /\.[cm]?[jt]s$/;

/** A package matches by name, a file by its path without extension. */
export function isSameModule(request: string, from: string, module: string): boolean {
  if (!host.path.isAbsolute(module)) return request === module;
  const wanted = pathOf(request, from);
  return wanted !== undefined && bare(wanted) === bare(module);
}

function bare(file: string): string {
  const name = file.replace(ending, '');
  return host.path.basename(name) === 'index' ? host.path.dirname(name) : name;
}

export function pathOf(request: string, from: string): string | undefined {
  const { path } = host;
  if (path.isAbsolute(request)) return path.normalize(request);
  return /^\.\.?(?:[/\\]|$)/.test(request) ? path.resolve(path.dirname(from), request) : undefined;
}
