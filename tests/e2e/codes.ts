// Share codes of version 1, written once more by another hand: from docs/share-code.md.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const FINGERPRINT = 153973;

function crc24(bytes: number[]) {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}

const bits = (number: number, width: number) => number.toString(2).padStart(width, "0");

/**
 * A code for the framework of 2020.
 * @param digits For each of the ten skills: 0 not rated, 1 not yet, 2 awareness, up to 5 expert.
 * @param roleLevel Which of its five role levels it is compared with, 0 for all.
 */
export function code(digits: number[], roleLevel: number) {
  const group = (five: number[]) => bits(five.reduce((number, digit) => number * 6 + digit, 0), 13);
  let row = bits(1, 5) + bits(FINGERPRINT, 20) + bits(roleLevel, 3) + group(digits.slice(0, 5)) + group(digits.slice(5));
  row = row.padEnd(Math.ceil(row.length / 8) * 8, "0");
  const bytes = row.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2));
  const sum = crc24(bytes);
  const all = [...bytes, sum >> 16, (sum >> 8) & 255, sum & 255].map((byte) => bits(byte, 8)).join("");
  return all.padEnd(Math.ceil(all.length / 5) * 5, "0").match(/.{5}/g)!.map((five) => ALPHABET[Number.parseInt(five, 2)]).join("");
}

/** As many codes as are wanted, no two the same, all compared with senior product manager. */
export function codes(count: number) {
  return Array.from({ length: count }, (_, number) => {
    const digits = Array.from({ length: 10 }, (_, place) => Math.floor(number / 6 ** place) % 6);
    return code(digits, 3);
  });
}
