import type { Host, Output } from '../../host.ts';

/** The same host, for somebody who is led by questions and types no commands: what verbs say to it names none. */
export function guided(host: Host): Host {
  const [out, err] = [guidedOutput(host.out), guidedOutput(host.err)];
  return { ...host, out, err };
}

function guidedOutput(output: Output): Output {
  return {
    ...output,
    // A window may become wider or narrower.
    get columns() {
      return output.columns;
    },
    isGuided: true,
  };
}
