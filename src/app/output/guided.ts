import type { Guide, Host, Output } from '../../host.ts';

/** The same host, for somebody who is led by questions and types no commands: what verbs say to it names none. */
export function guided(host: Host, guide: Guide = host.out.guide ?? 'menu'): Host {
  const [out, err] = [guidedOutput(host.out, guide), guidedOutput(host.err, guide)];
  return { ...host, out, err };
}

function guidedOutput(output: Output, guide: Guide): Output {
  return {
    ...output,
    // A window may become wider or narrower.
    get columns() {
      return output.columns;
    },
    guide,
  };
}
