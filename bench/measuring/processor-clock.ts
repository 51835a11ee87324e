/**
 * Milliseconds of processor time that this process has used, on all its threads: what a core could do, whatever else the
 * machine is busy with, and fair to an engine that works on threads of its own.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same for the thread that asks, so that who asks a server from another thread of the process is not counted. */
export function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
