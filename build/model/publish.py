"""Average trained networks into one and write it as resources/model/ wants it: ONNX with 8-bit weights.

usage: publish.py --base MODEL_FOLDER --weights FILE.pt... --out resources/model
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from network import Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from train import MARKS

from youward.coach.catalogue import CHECK_IDS

_OPSET = 17
_FURTHEST = 1.0
"""Log-odds that 8-bit weights may move a score at the most, on the sample."""


def main() -> None:
    """Write model.onnx, model.toml and tokenizer.json."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--base", type=Path, required=True)
    ask.add_argument("--weights", type=Path, nargs="+", required=True)
    ask.add_argument("--out", type=Path, required=True)
    given = ask.parse_args()
    network = averaged(given.base, given.weights)
    tokenizer = Tokenizer.from_file(str(given.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.add_special_tokens(MARKS)
    tokenizer.save(str(given.out / "tokenizer.json"))
    _export(network, given.out / "model.onnx")
    names = "".join(f'  "{check}",\n' for check in CHECK_IDS)
    head = "# What model.onnx scores, in the order of its outputs. Made by build/model/publish.py.\n"
    (given.out / "model.toml").write_text(f"{head}checks = [\n{names}]\n", encoding="utf-8")


def averaged(base: Path, files: list[Path]) -> Network:
    """Return the network whose weights are the mean of those in `files`."""
    states = [torch.load(file) for file in files]
    mean = {
        name: sum(state[name] for state in states) / len(states) if value.is_floating_point() else value
        for name, value in states[0].items()
    }
    network = Network(base)
    network.load_state_dict(mean)
    return network.eval()


def _export(network: Network, out: Path) -> None:
    ids = torch.randint(1000, 20_000, (1, 40))
    mask = torch.ones_like(ids)
    network.bert.config._attn_implementation = "eager"
    with tempfile.TemporaryDirectory() as place, torch.no_grad():
        whole = Path(place) / "whole.onnx"
        torch.onnx.export(
            network,
            (ids, mask),
            whole,
            input_names=["ids", "mask"],
            output_names=["words", "post"],
            dynamic_axes={
                "ids": {0: "texts", 1: "pieces"},
                "mask": {0: "texts", 1: "pieces"},
                "words": {0: "texts", 1: "pieces"},
                "post": {0: "texts"},
            },
            opset_version=_OPSET,
            dynamo=False,
        )
        # Seven bits of range: with eight, processors without VNNI overflow and give other scores.
        quantize_dynamic(whole, out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
        expected = network(ids, mask)[1].numpy()
    session = onnxruntime.InferenceSession(out, providers=["CPUExecutionProvider"])
    found = session.run(None, {"ids": ids.numpy(), "mask": mask.numpy()})[1]
    moved = float(np.abs(found - expected).max())
    print(f"8-bit weights move a score by at most {moved:.3f}")
    if moved > _FURTHEST:
        raise SystemExit("The 8-bit network differs too much from the trained one.")


if __name__ == "__main__":
    main()
