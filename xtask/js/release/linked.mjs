// What the linker knows of a module that it has linked with `--emit-relocs`: where each constant is, and
// which functions and constants refer to it. The format is that of WebAssembly's tool conventions.

const FUNCTION = 0;
const DATA = 1;
const SECTION = 3;
const UNDEFINED = 0x10;
const EXPLICIT_NAME = 0x40;
const SYMBOL_TABLE = 8;
/** Relocations that have an addend. */
const WITH_ADDEND = [3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23];

class Bytes {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  get isAtEnd() {
    return this.at >= this.end;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** A number of any width up to 32 bits, signed or not. */
  number(isSigned = false) {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte & 0x80);
    return isSigned && byte & 0x40 ? value - 2 ** shift : value;
  }

  text() {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  part(length) {
    this.at += length;
    return new Bytes(this.bytes, this.at - length, this.at);
  }
}

/** The sections of a module, in their order, and by name or number. */
function sections(bytes) {
  const reader = new Bytes(bytes, 8);
  const all = [];
  while (!reader.isAtEnd) {
    const id = reader.byte();
    const content = reader.part(reader.number());
    const start = content.at;
    all.push({ id: id === 0 ? content.text() : id, content, start });
  }
  return all;
}

function symbols({ content }) {
  content.number();
  while (!content.isAtEnd) {
    const kind = content.byte();
    const part = content.part(content.number());
    if (kind === SYMBOL_TABLE) return Array.from({ length: part.number() }, () => symbol(part));
  }
  throw new Error("the linker gave no symbols");
}

function symbol(part) {
  const [kind, flags] = [part.byte(), part.number()];
  if (kind === SECTION) return { kind, section: part.number() };
  if (kind === DATA) {
    const name = part.text();
    if (flags & UNDEFINED) return { kind, name };
    return { kind, name, segment: part.number(), offset: part.number(), size: part.number() };
  }
  const index = part.number();
  const hasName = !(flags & UNDEFINED) || flags & EXPLICIT_NAME;
  return { kind, index, name: hasName ? part.text() : undefined };
}

function relocations({ content }) {
  content.number();
  return Array.from({ length: content.number() }, () => {
    const [type, offset, symbol] = [content.byte(), content.number(), content.number()];
    const addend = WITH_ADDEND.includes(type) ? content.number(true) : 0;
    return { offset, symbol, addend };
  });
}

/** Where things begin and end in a section, in bytes from its beginning. */
function codeRanges({ content, start }) {
  return Array.from({ length: content.number() }, () => {
    const part = content.part(content.number());
    return [part.at - start, part.end - start];
  });
}

/** The segments of data: the address of each, and where it begins and ends in the section. */
function dataSegments({ content, start }) {
  return Array.from({ length: content.number() }, () => {
    if (content.number() !== 0 || content.byte() !== 0x41) throw new Error("a segment without an address");
    const address = content.number(true);
    content.byte();
    const part = content.part(content.number());
    return { address, range: [part.at - start, part.end - start] };
  });
}

/** Which of some ranges, in order, a place is in. */
function find(ranges, place) {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle][1] <= place) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low][0] <= place ? low : undefined;
}

/**
 * The constants that only some functions refer to, directly or through other constants, as addresses with
 * sizes. What the linker does not say for sure counts as everybody's.
 * @param {Uint8Array} bytes The linked module.
 * @param {Set<string>} names The functions, by the names that the linker has for them.
 */
export function constantsOf(bytes, names) {
  const all = sections(bytes);
  const section = (id) => all.find((section) => section.id === id);
  const table = symbols(section("linking"));
  const named = new Map();
  for (const { kind, index, name } of table) {
    if (kind === FUNCTION && name !== undefined) named.set(index, [...(named.get(index) ?? []), name]);
  }
  const imported = importedFunctions(section(2));
  const code = codeRanges(section(10));
  const segments = dataSegments(section(11));

  const constants = table.flatMap(({ kind, segment, offset, size }, symbol) =>
    kind === DATA && size > 0 ? [{ symbol, range: [segments[segment].range[0] + offset, segments[segment].range[0] + offset + size], address: segments[segment].address + offset, size }] : [],
  );
  const bySymbol = new Map(constants.map((constant) => [constant.symbol, constant]));
  const inOrder = [...constants].sort((a, b) => a.range[0] - b.range[0]);
  const ranges = inOrder.map(({ range }) => range);

  const isTheirs = (index) => {
    return (named.get(index + imported) ?? []).some((name) => names.has(name));
  };
  /** What everybody refers to, and what those functions do. */
  const [everybodys, theirs] = [new Set(), new Set()];
  for (const { offset, symbol } of relocations(section("reloc.CODE"))) {
    const constant = bySymbol.get(symbol);
    if (!constant) continue;
    const index = find(code, offset);
    (index !== undefined && isTheirs(index) ? theirs : everybodys).add(constant);
  }
  const refers = new Map();
  for (const { offset, symbol } of relocations(section("reloc.DATA"))) {
    const to = bySymbol.get(symbol);
    if (!to) continue;
    const from = find(ranges, offset);
    if (from === undefined) everybodys.add(to);
    else refers.set(inOrder[from], [...(refers.get(inOrder[from]) ?? []), to]);
  }
  const spread = (constants) => {
    const reach = [...constants];
    while (reach.length > 0) {
      for (const to of refers.get(reach.pop()) ?? []) {
        if (!constants.has(to)) reach.push(to);
        constants.add(to);
      }
    }
  };
  spread(everybodys);
  spread(theirs);
  // Constants can share bytes: the end of one text is another.
  const shared = [...everybodys].map(({ range }) => range).sort((a, b) => a[0] - b[0]);
  const isShared = ([start, end]) => shared.some(([from, to]) => from < end && start < to);
  return [...theirs].filter((constant) => !everybodys.has(constant) && !isShared(constant.range)).map(({ address, size }) => ({ address, size }));
}

function importedFunctions({ content }) {
  let functions = 0;
  for (let left = content.number(); left > 0; left -= 1) {
    content.text();
    content.text();
    const kind = content.byte();
    if (kind === 0) {
      content.number();
      functions += 1;
    } else if (kind === 3) {
      content.part(2);
    } else {
      if (kind === 1 || kind === 4) content.byte();
      limits(content);
    }
  }
  return functions;
}

function limits(content) {
  const flags = content.number();
  content.number();
  if (flags & 1) content.number();
}
