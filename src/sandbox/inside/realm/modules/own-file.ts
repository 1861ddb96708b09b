import { host } from '../host.js';

export function ownFile(request: string, from: string): string | undefined {
  const { path, filePath } = host;
  const isPath = /^\.{0,2}[/\\]/.test(request) || /^\.\.?$/.test(request);
  if (!isPath && !request.startsWith('file:')) return undefined;
  const [bare = ''] = /^[^?#]*/.exec(request) ?? [];
  const file = bare.startsWith('file:') ? filePath(bare) : path.resolve(path.dirname(from), decodeURI(bare));
  return inTypeScript(file, from);
}

export function isInPackage(file: string): boolean {
  return host.path.isAbsolute(file) && file.split(host.path.sep).includes('node_modules');
}

/** Without BOM, shebang and types. @throws Error as Node does */
export function readSource(file: string): string {
  const source = host.readText(file).replace(/^\uFEFF?(?:#!.*)?/, '');
  return isTypeScript(file) && host.stripTypes ? host.stripTypes(source) : source;
}

export function isTypeScript(file: string): boolean {
  return /\.[cm]?ts$/.test(file);
}

export function inTypeScript(file: string, from: string): string {
  if (!isTypeScript(from) || host.exists(file)) return file;
  const other = file.replace(/\.([cm]?)js$/, '.$1ts');
  return [other, `${file}.ts`, `${file}.js`].find((one) => host.exists(one)) ?? file;
}

export function isInModulePackage(file: string): boolean {
  const { path } = host;
  for (
    let folder = path.dirname(file);
    path.basename(folder) !== 'node_modules';
    folder = path.dirname(folder)
  ) {
    const found = path.join(folder, 'package.json');
    if (host.exists(found)) return typeIn(found) === 'module';
    if (folder === path.dirname(folder)) return false;
  }
  return false;
}

function typeIn(file: string): unknown {
  try {
    return (JSON.parse(host.readText(file)) as { type?: unknown }).type;
  } catch {
    return undefined;
  }
}
