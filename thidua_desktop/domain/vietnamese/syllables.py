"""Which words can be Vietnamese at all: the test by which a guess at an encoding is judged."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese.letters import TONED

_ONSET: Final = r"(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?"
_RHYMES: Final = """
a ai ao au ay ac ach am an ang anh ap at ă ăc ăm ăn ăng ăp ăt â âu ây âc âm ân âng âp ât
e eo ec em en eng ep et ê êu êch êm ên ênh êp êt êc êng
i ia iu ich im in inh ip it iêu iêc iêm iên iêng iêp iêt
o oa oai oao oay oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt oe oeo oen oet oong ooc
oi oc om on ong op ot ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uôi ui uc um un ung up ut uôc uôm uôn uông uôt uâ uây uân uâng uât uê uêch uên uênh uêu uơ uy uya uych
uyn uynh uyt uyu uyp uyên uyêt uơn ư ưa ưi ưu ưc ưm ưn ưng ưt ươi ươu ươc ươm ươn ương ươp ươt
y yê yêu yêm yên yêng yêt ych ynh
"""
_SYLLABLE: Final = re.compile(f"{_ONSET}(?:{'|'.join(_RHYMES.split())})")
_STOPPED: Final = ("p", "t", "c", "ch")
_SAC: Final = 4
_NANG: Final = 5


@lru_cache(maxsize=16384)
def is_syllable(word: str) -> bool:
    """Whether ``word`` (composed, any case) can be one Vietnamese syllable, tone included.

    Syllables that end in p, t, c, ch carry only sắc or nặng, so "nhiệm" is one and "thàch" is not.
    """
    word = unicodedata.normalize("NFC", word).lower()
    bare = ""
    tones = []
    for char in word:
        vowel, tone = TONED.get(char, (char, 0))
        bare += vowel
        if tone:
            tones.append(tone)
    if len(tones) > 1 or not _SYLLABLE.fullmatch(bare):
        return False
    return not bare.endswith(_STOPPED) or (bool(tones) and tones[0] in (_SAC, _NANG))
