"""The network that judges posts: MiniLM-L6 with scores per check for each word piece and for the whole."""

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel

from youward.coach.catalogue import CHECK_IDS as CHECKS

_LOW = -3.0


class Network(nn.Module):
    """Score word pieces and whole texts, in log-odds per check."""

    def __init__(self, base: Path, dropout: float = 0.1) -> None:
        super().__init__()
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False)
        width = self.bert.config.hidden_size
        self.dropout = nn.Dropout(dropout)
        self.words = nn.Linear(width, len(CHECKS))
        # Each check looks at the words through attention of its own, and at its strongest word.
        self.looks = nn.Linear(width, len(CHECKS))
        self.weighs = nn.Parameter(torch.randn(len(CHECKS), width) * 0.02)
        self.strongest = nn.Parameter(torch.full((len(CHECKS),), 0.3))
        self.bias = nn.Parameter(torch.full((len(CHECKS),), _LOW))
        nn.init.constant_(self.words.bias, _LOW)

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return scores of shape (batch, pieces, checks) and (batch, checks)."""
        hidden = self.dropout(self.bert(input_ids=ids, attention_mask=mask).last_hidden_state)
        outside = mask[..., None] == 0
        words = self.words(hidden)
        attention = self.looks(hidden).masked_fill(outside, -1e4).softmax(1)
        seen = torch.einsum("btk,bth->bkh", attention, hidden)
        strongest = words.masked_fill(outside, -1e4).amax(1)
        return words, (seen * self.weighs).sum(-1) + self.bias + self.strongest * strongest
