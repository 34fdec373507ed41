"""A server on this machine that tells who asked it for anything."""

import socket
import threading
from contextlib import suppress


class Listener:
    """A server that answers nobody and remembers who came."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                visitor, _ = self._socket.accept()
                with visitor:
                    visitor.settimeout(1)
                    with suppress(OSError):
                        self.heard.append(visitor.recv(100))

    def close(self) -> None:
        self._socket.close()
