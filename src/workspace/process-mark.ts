import { execFile } from 'node:child_process';
import { readlinkSync, promises as fs } from 'node:fs';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** Differs between processes with the same number; undefined if the system does not say. */
export async function markOfProcess(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux') return await startInLinux(pid);
    if (process.platform === 'win32') return undefined;
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)], {
      timeout: 2_000,
    });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** In clock ticks since boot, with the id of the boot (proc(5)). */
async function startInLinux(pid: number): Promise<string | undefined> {
  const [stat, boot] = await Promise.all([
    fs.readFile(`/proc/${String(pid)}/stat`, 'utf8'),
    fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
  ]);
  // The second field, a name, may contain spaces and parentheses.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined ? undefined : `${boot.trim()}/${ticks}`;
}

/** The machine, and on Linux the PID namespace. */
export function numberingOfProcesses(): { readonly host: string; readonly numbering: string } {
  const host = hostname();
  try {
    return { host, numbering: `${host} ${readlinkSync('/proc/self/ns/pid')}` };
  } catch {
    return { host, numbering: host };
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
