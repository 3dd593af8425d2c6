import { connect } from 'node:net';

/** A connection to Firefox's remote protocol, Marionette: one command after the other. */
export type Marionette = {
  /** Sends a command (`WebDriver:Navigate`) and answers its value; rejects with Firefox's reason. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
};

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
type Answer = [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  value: unknown,
];

const COLON = 58;

/** Connects to a Firefox that listens on this port of 127.0.0.1, and waits for its greeting. */
export function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let bytes = Buffer.alloc(0);
  let sent = 0;
  return new Promise((resolve, reject) => {
    const marionette: Marionette = {
      send: (command, parameters = {}) =>
        new Promise((answered, failed) => {
          sent += 1;
          waiting.set(sent, { resolve: answered, reject: failed });
          const packet = JSON.stringify([0, sent, command, parameters]);
          socket.write(`${Buffer.byteLength(packet)}:${packet}`);
        }),
      close: () => socket.destroy(),
    };
    const receive = (message: Answer | object): void => {
      // The first packet greets; every other answers a command.
      if (!Array.isArray(message)) {
        resolve(marionette);
        return;
      }
      const [, id, error, value] = message as Answer;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(value);
    };
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const colon = bytes.indexOf(COLON);
        const end = colon + 1 + Number(bytes.subarray(0, Math.max(colon, 0)).toString());
        if (colon < 0 || bytes.length < end) return;
        receive(JSON.parse(bytes.subarray(colon + 1, end).toString()));
        bytes = bytes.subarray(end);
      }
    });
    const broken = (error?: Error): void => {
      const reason = error ?? new Error('Firefox closed the connection');
      reject(reason);
      for (const { reject: failed } of waiting.values()) failed(reason);
      waiting.clear();
    };
    socket.on('error', broken);
    socket.on('close', () => broken());
  });
}
