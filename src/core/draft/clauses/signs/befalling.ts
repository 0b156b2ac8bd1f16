/** 不予受理, 认定不合格, 停止借阅: what befalls whoever does something, or leaves it; the place of a pattern. */
export const befalling =
  '不予|取消|视[为同]|每[^，]{1,6}收取|收取|停止(?:借阅|其)|通报(?:其|批评)|(?:当年|年度)(?:内)?不得(?:评|参评|晋升)|(?:认定|评定|判定)为?(?:不?(?:通过|合格|达标|称职)|优秀|无效)';
