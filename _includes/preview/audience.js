/** The open pages, which are told what happens: as server-sent events, each a JSON object. */
export class Audience {
  #responses = new Set();
  #first;

  /** @param first returns what a page is told when it comes */
  constructor(first) {
    this.#first = first;
  }

  join(response) {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("retry: 500\n\n");
    this.#responses.add(response);
    response.on("close", () => this.#responses.delete(response));
    for (const message of this.#first()) send(response, message);
  }

  tell(message) {
    for (const response of this.#responses) send(response, message);
  }

  close() {
    for (const response of this.#responses) response.end();
  }
}

function send(response, message) {
  response.write(`data: ${JSON.stringify(message)}\n\n`);
}
