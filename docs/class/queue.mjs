// A class through a queue: `npm install bullmq ioredis`, then on each machine, in the folder of the class:
//   node queue.mjs work                             judges what is in the queue, until it is stopped
//   node queue.mjs add results.jsonl students/*/    fills the queue, waits, and writes the results
// REDIS_URL names the Redis. CHECK is the command that judges.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Queue, QueueEvents, Worker } from 'bullmq';
import { Redis } from 'ioredis';

const name = 'oauth-lessons';
const command = process.env.CHECK ?? 'npx --yes oauth-lessons@0.1';
const connect = () =>
  new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });
const foldersPerJob = 20;

/** The lines of `--reporter jsonl`. Exit code 1 means that a submission does not pass. */
function check(folders) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = command.split(' ');
    const child = spawn(program, [...args, 'check', ...folders, '--reporter', 'jsonl'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let lines = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (lines += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 || code === 1 ? resolve(lines) : reject(new Error(`check ended with ${String(code)}`)),
    );
  });
}

async function work() {
  const connection = connect();
  const worker = new Worker(name, ({ data }) => check(data.folders), { connection });
  const leave = () => worker.close().then(() => connection.disconnect());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
  await worker.waitUntilReady();
}

async function add(file, folders) {
  const [connection, listening] = [connect(), connect()];
  const queue = new Queue(name, { connection });
  const events = new QueueEvents(name, { connection: listening });
  await events.waitUntilReady();
  const portions = [];
  for (let at = 0; at < folders.length; at += foldersPerJob)
    portions.push({ folders: folders.slice(at, at + foldersPerJob) });
  const opts = { attempts: 3, removeOnComplete: true, removeOnFail: true };
  const jobs = await queue.addBulk(portions.map((data) => ({ name: 'check', data, opts })));
  const results = await Promise.all(jobs.map((job) => job.waitUntilFinished(events)));
  await writeFile(file, results.join(''));
  await Promise.all([queue.close(), events.close()]);
  for (const each of [connection, listening]) each.disconnect();
}

const [mode, file, ...folders] = process.argv.slice(2);
await (mode === 'work' ? work() : add(file, folders));
