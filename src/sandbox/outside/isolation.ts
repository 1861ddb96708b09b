import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import type { Judging } from '../../outside/judging.js';
import { minimalEnvironment } from './minimal-environment.js';
import { packageFolders } from './node-arguments.js';

/** The path of bubblewrap; undefined if it is not installed. It exists only for Linux. */
export function findBubblewrap({ PATH = '' }: Readonly<NodeJS.ProcessEnv>): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const candidates = PATH.split(delimiter).filter(isAbsolute);
  return candidates.map((folder) => join(folder, 'bwrap')).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** For bubblewrap: no network, nothing to write, own process ids, no privileges; only what Node and the folder need. */
export function isolationArguments({ node, runner }: Judging, folder: string): string[] {
  const opened = [
    ...systemFolders.filter(existsSync),
    node,
    dirname(runner),
    ...packageFolders(folder),
    folder,
  ];
  return [
    ...['user', 'ipc', 'pid', 'net', 'uts'].map((namespace) => `--unshare-${namespace}`),
    '--unshare-cgroup-try',
    ...['--uid', unprivileged, '--gid', unprivileged, '--cap-drop', 'ALL'],
    '--die-with-parent',
    ...['--proc', '/proc', '--dev', '/dev'],
    ...opened.flatMap((path) => ['--ro-bind', path, path]),
    ...['--remount-ro', '/', '--chdir', folder],
    '--',
    node,
  ];
}

/** The user id that Linux keeps for processes without rights. */
const unprivileged = '65534';
/** The libraries that Node is linked to. */
const systemFolders = ['/usr', '/lib', '/lib64', '/etc/ld.so.cache', '/nix/store', '/gnu/store'];

/** Why bubblewrap cannot start Node here; undefined if it can. */
export function isolationProblem(judging: Judging, program: string): Promise<string | undefined> {
  const args = [...isolationArguments(judging, dirname(judging.runner)), '-e', '0'];
  return new Promise((resolve) => {
    execFile(program, args, { env: minimalEnvironment() }, (error, _stdout, stderr) => {
      resolve(error ? stderr.trim().split('\n')[0] || error.message : undefined);
    });
  });
}
