export const keyTable = {
  key: `{unit} 的签名密钥
指纹：{fingerprint}
公钥：{key}
存放：{file}（只有您能读；换电脑时用 plan key export 带走）`,
  none: '{unit} 还没有签名密钥：第一次报送（plan submit）或审核（plan review）时自动生成。',
  reviewer: '已确认的审核人密钥：指纹 {fingerprint}',
  unconfirmed:
    '有 {count} 条通过是 {by} 用指纹 {fingerprint} 的密钥签的，还没有确认，先不显示为已审核。打电话与上级核对指纹，对得上再运行：plan key trust "{fingerprint}"',
  askReviewer: '有 {count} 条通过是 {by} 签的，密钥指纹 {fingerprint}。请打电话与上级核对；对得上，确认它吗？',
  confirmed: '已确认密钥：指纹 {fingerprint}。它签的通过从现在起显示为已审核。',
  passphrase: '口令？（至少 8 个字符，屏幕上看得见；口令忘了，这个文件就打不开）',
  short: '口令至少要 {least} 个字符。',
  exported: '已导出密钥到 {file}（指纹 {fingerprint}）。文件和口令请分开保管；在另一台电脑上用 plan key import 导入。',
  imported: '{unit} 从现在起用这把密钥签名：指纹 {fingerprint}。',
  askList: '{unit}（签字人 {signed}）的密钥指纹是 {fingerprint}。打电话核对过，登记到名单里吗？',
  listed: '已登记：{unit}，指纹 {fingerprint}，写在 {file} 里。',
  noneToList: '没有要登记的密钥。',
} as const;
