// What Orca says, from its log. Orca writes there all that it hears of and does, so the log also shows when it has nothing
// left to do.
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** How long nothing may come into the log until Orca counts as done, in milliseconds. */
const QUIET = 600;
const LOOK_AGAIN = 50;
/** After this time, in milliseconds, what is waited for will not come. */
const PATIENCE = 30_000;

const UTTERANCE = /SPEECH OUTPUT: '(.*)'(?: voice=\w+)? ?(?:\{.*\})?$/;
/** A line's end in an utterance is one in the log too, and what follows is indented. */
const CONTINUED = /\n {18}/g;

/** What Orca says or does not, as it happens: it depends on when it hears of the clipboard. */
const BY_CHANCE = ["Pasted contents from clipboard."];

export class Orca {
  #path;
  /** How much of the log was heard before, in characters. */
  #heard = 0;
  #hasEnded = false;

  /** @param {{ log: string, ended: Promise<unknown> }} orca the path of its log, and when it has ended */
  constructor({ log, ended }) {
    this.#path = log;
    void ended.then(() => (this.#hasEnded = true));
  }

  /**
   * Waits until Orca has said what is expected and has nothing left to do, or until that is hopeless.
   * @param {(said: string[]) => boolean} isExpected whether this is all that is waited for
   * @returns {Promise<{ said: string[], inTime: boolean }>} what was said since the last call
   */
  async hear(isExpected) {
    const end = Date.now() + PATIENCE;
    let [log, changed] = ["", Date.now()];
    for (;;) {
      const now = await this.#log();
      if (now.length !== log.length) [log, changed] = [now, Date.now()];
      const said = utterances(log.slice(this.#heard));
      const [isDone, inTime] = [isIdle(log) && Date.now() - changed >= QUIET, Date.now() < end];
      if ((isDone && isExpected(said)) || !inTime) {
        this.#heard = log.length;
        return { said, inTime };
      }
      if (this.#hasEnded) throw new Error("Orca has ended. It runs once for each person: is it running already?");
      await wait(LOOK_AGAIN);
    }
  }

  /** The log without its last line, which may not be whole yet. */
  async #log() {
    const log = await readFile(this.#path, "utf8").catch(() => "");
    return log.slice(0, log.lastIndexOf("\n") + 1).replace(CONTINUED, " ");
  }
}

function utterances(log) {
  const said = log.split("\n").map((line) => UTTERANCE.exec(line)?.[1].trim());
  return said.filter((line) => line !== undefined && line !== "" && !BY_CHANCE.includes(line));
}

/** Whether Orca has gone through all that it has heard of. */
function isIdle(log) {
  const count = (text) => log.split(text).length;
  return count("EVENT MANAGER: Queueing ") <= count("EVENT MANAGER: Dequeued ") && count("\nvvvvv PROCESS ") <= count("\n^^^^^ PROCESS ");
}
