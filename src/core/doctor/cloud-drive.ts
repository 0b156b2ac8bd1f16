/** Which cloud drive syncs a folder, as far as its path and the environment tell; drives by the names of their own folders. */
export type CloudDrive =
  | 'OneDrive'
  | '坚果云'
  | '百度网盘'
  | 'Dropbox'
  | 'iCloud'
  | 'WPS云盘'
  | 'Google Drive'
  | '阿里云盘'
  | '腾讯微云';

/** A name of one folder on the way. Drives add to theirs: `OneDrive - 区教育局`, `Dropbox (个人)`. */
const folderNames: readonly (readonly [RegExp, CloudDrive])[] = [
  [/^onedrive(?:$|[ -])/i, 'OneDrive'],
  [/^(?:nutstore(?:$|[ _-]| files)|我?的?坚果云)/i, '坚果云'],
  [/^(?:baidu(?:netdisk|syncdisk|yun)|百度(?:网盘|云)|我的百度网盘)/i, '百度网盘'],
  [/^dropbox(?:$|[ -])/i, 'Dropbox'],
  [/^(?:icloud ?drive|com~apple~clouddocs|mobile documents)/i, 'iCloud'],
  [/^(?:wps ?(?:云盘|网盘|云文档)|wps ?(?:drive|cloud(?: files)?)$|wpsdrive)/i, 'WPS云盘'],
  [/^(?:google ?drive(?:$|[ -])|googledrive-|my drive$|我的云端硬盘)/i, 'Google Drive'],
  [/^(?:阿里云盘|adrive$)/i, '阿里云盘'],
  [/^(?:腾讯微云|微云|weiyun)/i, '腾讯微云'],
];

/** Variables in which a drive says where its folder lies. */
const variables: readonly (readonly [string, CloudDrive])[] = [
  ['OneDrive', 'OneDrive'],
  ['OneDriveCommercial', 'OneDrive'],
  ['OneDriveConsumer', 'OneDrive'],
];

/** `path` absolute, of any system. `undefined` where nothing tells of a drive, which does not prove that there is none. */
export function cloudDriveOf(
  path: string,
  env: Readonly<Record<string, string | undefined>> = {},
): CloudDrive | undefined {
  const steps = stepsOf(path);
  const named = variables.find(([name]) => env[name] !== undefined && isWithin(steps, stepsOf(env[name] ?? '')));
  if (named !== undefined) return named[1];
  for (const step of steps) {
    const drive = folderNames.find(([name]) => name.test(step));
    if (drive !== undefined) return drive[1];
  }
  return undefined;
}

function stepsOf(path: string): string[] {
  return path
    .normalize('NFC')
    .split(/[\\/]+/)
    .filter((step) => step !== '');
}

/** Windows tells no capitals from small letters. */
function isWithin(steps: readonly string[], folder: readonly string[]): boolean {
  return folder.length > 0 && folder.every((step, index) => steps[index]?.toLowerCase() === step.toLowerCase());
}
