/** A Windows program without the table of signatures that its makers put in; where there is none, the same bytes. */
export function withoutSignature(program: Buffer): Buffer;
