import { codedError, host } from '../host.js';

/** @throws Error as Node does, and if the URL is not a file's */
export async function resolveForImport(request: string, from: string): Promise<string> {
  if (/^[a-z][a-z\d+.-]+:/i.test(request))
    throw codedError(
      'Error',
      `There is no access to the module '${request.slice(0, 60)}' while a lesson is checked.`,
      'ERR_ACCESS_DENIED',
    );
  const resolve = await host.importResolver();
  return host.filePath(resolve(request, host.fileUrl(from)));
}
