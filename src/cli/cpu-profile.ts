import { Session } from 'node:inspector/promises';

/** Microseconds between two looks at the stack: V8's own default is twice that. */
const interval = 500;

/** Starts to record what this process spends its time on. What comes back ends it and gives the profile, a `.cpuprofile` of V8. */
export async function recordProfile(): Promise<() => Promise<string>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return `${JSON.stringify(profile)}\n`;
  };
}
