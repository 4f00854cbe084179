import { each, type Finding, type Linted } from "./text.ts";

/** Finds Traditional characters in a Simplified text, and the reverse. */
export function script(text: Linted): readonly Finding[] {
  const other = { "zh-Hans": simplified, "zh-Hant": traditional }[text.locale];
  if (!other) return [];
  const say = (match: string) => ({
    message: `${match} is a character of ${text.locale === "zh-Hans" ? "Traditional" : "Simplified"} Chinese.`,
    cure: `Write ${other.meant.get(match)}.`,
  });
  return each(text, "script-mixed", other.any, say);
}

/**
 * Pairs that are common in messages about software, Traditional first. The list is not complete: a character is included only if it belongs
 * to one script and its counterpart is unambiguous.
 */
const pairs =
  "碼码 譯译 語语 請请 錯错 誤误 訊讯 號号 帳账 戶户 權权 檔档 檢检 個个 們们 這这 過过 還还 進进 運运 連连 達达 選选 遠远 適适 邊边 " +
  "問问 題题 間间 關关 開开 閉闭 時时 據据 數数 條条 標标 機机 樣样 構构 極极 歸归 歷历 戰战 應应 態态 慮虑 憑凭 憶忆 懇恳 " +
  "務务 動动 勞劳 勢势 區区 單单 協协 參参 雙双 變变 聽听 員员 國国 圖图 團团 場场 壓压 壞坏 處处 備备 夠够 奪夺 學学 實实 審审 寫写 對对 導导 將将 專专 層层 屬属 " +
  "幣币 幫帮 庫库 廢废 廣广 張张 強强 彈弹 換换 損损 擇择 擊击 擔担 擴扩 攜携 攔拦 敗败 斷断 暫暂 術术 產产 當当 畫画 異异 療疗 發发 盡尽 監监 " +
  "確确 禮礼 離离 種种 稱称 積积 穩稳 節节 範范 簡简 簽签 納纳 級级 細细 終终 組组 結结 給给 統统 絡络 經经 維维 網网 編编 緩缓 線线 練练 總总 績绩 續续 " +
  "與与 舉举 舊旧 藝艺 見见 規规 視视 覽览 觸触 計计 訂订 討讨 訓训 記记 設设 許许 評评 詞词 試试 詢询 該该 詳详 認认 說说 調调 論论 諾诺 證证 識识 譜谱 議议 護护 讀读 讓让 " +
  "負负 財财 貨货 責责 費费 貼贴 資资 賬账 賴赖 購购 贈赠 車车 軟软 載载 輕轻 輯辑 輸输 轉转 辦办 遞递 遲迟 遷迁 郵邮 釋释 鍵键 鎖锁 鏈链 長长 門门 閱阅 陣阵 階阶 際际 隊队 險险 隨随 雜杂 " +
  "電电 靜静 響响 頁页 項项 順顺 須须 預预 頻频 顯显 願愿 類类 飾饰 額额 驗验 驟骤 體体 鬆松 點点 齊齐";

/** Returns the characters of the other script, each with its replacement. */
function meant(couples: readonly (readonly [string, string])[]): { readonly any: RegExp; readonly meant: ReadonlyMap<string, string> } {
  return { any: new RegExp(`[${couples.map(([wrong]) => wrong).join("")}]`, "g"), meant: new Map(couples) };
}

const couples = pairs.split(" ").map(([a = "", b = ""]): [string, string] => [a, b]);
const simplified = meant(couples);
/** Excludes characters that Traditional texts use as well. */
const traditional = meant(couples.filter(([, b]) => !"个们还适据历凭听范与松账术".includes(b)).map(([a, b]) => [b, a]));
