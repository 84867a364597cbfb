/** Ends the engines of a test run that was killed: they would outlive it for ever on a data directory nobody starts again. */
import { spawn } from 'node:child_process';

/** Reads "pid path" lines; at the end of its input (we are gone, however) it kills those that still work on that path. */
const script = `
while read -r pid path; do seen="$seen$pid $path
"; done
printf '%s' "$seen" | while read -r pid path; do
  { cat "/proc/$pid/cmdline" 2>/dev/null || ps -p "$pid" -o command=; } | grep -aqF -- "$path" && kill -9 "$pid"
done`;

export type Guard = { watch(pid: number, path: string): void; dismiss(): void };

export function guardEngines(): Guard {
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  child.unref();
  child.stdin.on('error', () => undefined);
  return {
    watch: (pid, path) => child.stdin.write(`${pid} ${path}\n`),
    dismiss: () => child.stdin.end(),
  };
}
