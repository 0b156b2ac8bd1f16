/**
 * A Windows program without the table of signatures that its makers put in: what is changed in it is no longer what they signed, and a
 * signature that does not hold alarms more than none. Where there is none, the same bytes.
 */
export function withoutSignature(program) {
  const head = program.readUInt32LE(0x3c);
  if (program.toString('latin1', head, head + 4) !== 'PE\0\0') throw new Error('not a Windows program');
  const optional = head + 24;
  const checksum = optional + 64;
  // The directories lie behind addresses of four bytes each, or of eight.
  const directories = optional + (program.readUInt16LE(optional) === 0x20b ? 112 : 96);
  const certificates = directories + 4 * 8;
  const [start, length] = [program.readUInt32LE(certificates), program.readUInt32LE(certificates + 4)];
  if (start === 0) return program;
  if (start + length !== program.length) throw new Error('something lies behind the signatures');
  const rest = Buffer.from(program.subarray(0, start));
  rest.fill(0, certificates, certificates + 8);
  rest.writeUInt32LE(0, checksum);
  return rest;
}
