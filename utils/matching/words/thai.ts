// Written for this project from everyday news usage.

/** Mr, Mrs, Miss, doctor, ranks of army and police, teachers, village heads; but "thanks to" ends like "Mr". */
const courtesy =
  /(?:นาย|นาง|นางสาว|(?<!ขอบ|บุญ|พระ|การุณย)คุณ|น\.ส\.|ดร\.|นพ\.|พญ\.|ผศ\.|รศ\.|(?<!\p{L})ศ\.|พล\.[อทต]\.(?:[อทตจ]\.)?|[พร]\.[อทต]\.(?:[อทตจ]\.)?|ด\.ต\.|ส\.ส\.|สส\.|ส\.ว\.|สว\.|ผอ\.|กำนัน|ผู้ใหญ่บ้าน|หมอ|ครู|อาจารย์) ?$/u;

/** Units of the longest courtesy word. */
const longestCourtesy = 12;

/** Verbs of speech, which are written onto a name too. */
const speech = 'กล่าว|ระบุ|เปิดเผย|เผยว่า|ยืนยัน|ยอมรับ|อธิบาย|ชี้แจง|แถลง|ปฏิเสธ|บอกว่า';

/** What goes on behind a given name and a space: verbs and small words, with which no surname begins. */
const others = `ตอบ|ว่า|จะ|ซึ่ง|ให้|ได้|และ|กับ|ที่|เป็น|เล่า|แจ้ง|เสริม|ย้ำ|ต้อง|จึง|เดินทาง|ลงพื้นที่|จาก|เพื่อ|โดย|หรือ|ถูก|ไม่|แสดง|เรียกร้อง|สั่งการ|พร้อมด้วย|พร้อมกับ|ขอให้|ขอบคุณ|เผย|บอก|เตรียม|เชื่อว่า|มองว่า|คาดว่า|เห็นว่า|โพสต์|ประกาศ|เสนอ|ลาออก|รับปาก|เข้าพบ|ยังคง|ยังได้|ยังกล่าว|ยังระบุ`;
/** Small words that are written onto a given name, and that no longer given name goes on with. */
const writtenOn = 'ต้อง|จะ|ได้|เป็น|ไม่|จึง|และ|กับ|ให้|ซึ่ง|เดินทาง|ตอบ|ย้ำ';
const goesOn = new RegExp(
  `^(?:$|[^\\s\\p{L}\\p{M}\\p{N}.]|\\s+(?:$|[^\\p{L}\\p{M}]|${speech}|${others})|${speech}|${writtenOn})`,
  'u',
);

/** Units behind a given name that are looked at. */
const reach = 16;

/** True when a courtesy word stands right before this place. */
export function isBehindThaiCourtesy(text: string, at: number): boolean {
  return courtesy.test(text.slice(Math.max(0, at - longestCourtesy), at));
}

/** True when a text goes on behind a given name without a surname. */
export function goesOnWithoutSurname(text: string, at: number): boolean {
  return goesOn.test(text.slice(at, at + reach));
}
