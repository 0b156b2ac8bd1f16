import { describe, expect, it } from 'vitest';
import { cloudDriveOf } from '../../../src/core/doctor/cloud-drive.ts';

describe('the cloud drive of a folder', () => {
  it.each([
    ['C:\\Users\\wang\\OneDrive - 区教育局\\台账\\.plan', 'OneDrive'],
    ['C:\\Users\\wang\\OneDrive\\.plan', 'OneDrive'],
    ['D:\\我的坚果云\\工作\\.plan', '坚果云'],
    ['/home/wang/Nutstore Files/工作/.plan', '坚果云'],
    ['E:\\BaiduSyncdisk\\工作\\.plan', '百度网盘'],
    ['E:\\BaiduNetdiskWorkspace\\.plan', '百度网盘'],
    ['/Users/wang/Dropbox (个人)/.plan', 'Dropbox'],
    ['/Users/wang/Library/Mobile Documents/com~apple~CloudDocs/.plan', 'iCloud'],
    ['C:\\Users\\wang\\iCloudDrive\\.plan', 'iCloud'],
    ['C:\\Users\\wang\\Documents\\WPS Cloud Files\\123\\.plan', 'WPS云盘'],
    ['D:\\WPS云盘\\.plan', 'WPS云盘'],
    ['/Users/wang/Library/CloudStorage/GoogleDrive-wang@example.com/.plan', 'Google Drive'],
  ])('is told by the names on its path: %s', (path, drive) => {
    expect(cloudDriveOf(path)).toBe(drive);
  });

  it('is told by the variable in which it says where it lies', () => {
    const env = { OneDriveCommercial: 'D:\\单位网盘' };
    expect(cloudDriveOf('d:\\单位网盘\\台账\\.plan', env)).toBe('OneDrive');
    expect(cloudDriveOf('d:\\单位网盘备份\\.plan', env)).toBeUndefined();
    expect(cloudDriveOf('/home/wang/.plan', { OneDrive: '' })).toBeUndefined();
  });

  it.each(['/home/wang/台账/.plan', 'C:\\Users\\onedriver\\.plan', '/srv/dropboxes/.plan', 'D:\\WPS模板\\.plan'])(
    'is none where only a part of a name is like one: %s',
    (path) => {
      expect(cloudDriveOf(path)).toBeUndefined();
    },
  );
});
