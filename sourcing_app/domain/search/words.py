"""Words to remove from a product search, and words that only look as if they were to go."""


def _words(text: str) -> list[str]:
    return text.split()


# One country a line: ISO code | English names and demonyms | Russian stems | Chinese names.
_COUNTRIES = """
AE|uae,emirates,emirati|эмират|阿联酋
AR|argentina,argentinian|аргентин|阿根廷
AT|austria,austrian|австри|奥地利
AU|australia,australian|австрали|澳大利亚
BD|bangladesh,bangladeshi|бангладеш|孟加拉国,孟加拉
BE|belgium,belgian|бельги|比利时
BG|bulgaria,bulgarian|болгар|保加利亚
BR|brazil,brazilian|бразил|巴西
BY|belarus,belarusian|беларус,белорус|白俄罗斯
CA|canada,canadian|канад|加拿大
CH|switzerland,swiss|швейцар|瑞士
CN|china,chinese,prc|китай,китае,китая,китаю|中国,中國,国产
CZ|czech republic,czechia,czech|чехи,чешск|捷克
DE|germany,german|германи,немецк|德国
DK|denmark,danish|дани,датск|丹麦
EG|egypt,egyptian|египет,египт|埃及
ES|spain,spanish|испани,испанск|西班牙
ET|ethiopia,ethiopian|эфиопи|埃塞俄比亚
FI|finland,finnish|финлянд,финск|芬兰
FR|france,french|франци,французск|法国
GB|great britain,united kingdom,britain,british,england,uk|британи,британск,англи,английск|英国
GR|greece,greek|греци,греческ|希腊
HK|hong kong|гонконг|香港
HU|hungary,hungarian|венгри,венгерск|匈牙利
ID|indonesia,indonesian|индонези|印度尼西亚,印尼
IL|israel,israeli|израил|以色列
IN|india,indian|инди,индийск|印度
IR|iran,iranian|иран|伊朗
IT|italy,italian|итали,итальянск|意大利
JP|japan,japanese|япони,японск|日本
KE|kenya,kenyan|кени,кенийск|肯尼亚
KG|kyrgyzstan,kyrgyz|киргиз,кыргыз|吉尔吉斯斯坦
KH|cambodia,cambodian|камбодж|柬埔寨
KR|south korea,korea,korean|корея,корее,корею,кореи,корейск|韩国
KZ|kazakhstan,kazakh|казахстан,казахск|哈萨克斯坦
LK|sri lanka,sri lankan|шри-ланк,шри ланк|斯里兰卡
LT|lithuania,lithuanian|литв,литовск|立陶宛
LV|latvia,latvian|латви|拉脱维亚
MA|morocco,moroccan|марокк,марокан|摩洛哥
MM|myanmar,burmese|мьянм|缅甸
MX|mexico,mexican|мексик|墨西哥
MY|malaysia,malaysian|малайзи|马来西亚
NG|nigeria,nigerian|нигери|尼日利亚
NL|netherlands,holland,dutch|нидерланд,голланд|荷兰
NO|norway,norwegian|норвеги,норвежск|挪威
NP|nepal,nepalese|непал|尼泊尔
PH|philippines,philippine,filipino|филиппин|菲律宾
PK|pakistan,pakistani|пакистан|巴基斯坦
PL|poland|польш,польск|波兰
PT|portugal,portuguese|португал|葡萄牙
RO|romania,romanian|румын|罗马尼亚
RS|serbia,serbian|серби,сербск|塞尔维亚
RU|russia,russian|росси,русск|俄罗斯
SA|saudi arabia,saudi|саудовск|沙特阿拉伯,沙特
SE|sweden,swedish|швеци,шведск|瑞典
SG|singapore,singaporean|сингапур|新加坡
TH|thailand,thai|таиланд,тайланд,тайск|泰国
TR|turkey,turkiye,turkish|турци,турецк|土耳其
TW|taiwan,taiwanese|тайван|台湾,台灣
UA|ukraine,ukrainian|украин|乌克兰
US|united states,usa,american|сша,американск|美国
UZ|uzbekistan,uzbek|узбек|乌兹别克斯坦
VN|vietnam,vietnamese|вьетнам|越南
ZA|south africa,south african|юар|南非
"""

# Product names that begin with a country's word; a plural is the same.
_PHRASES = """
american|football,girl doll,bulldog
brazil|nut
brazilian|hair,wax
canada|goose
china|cabinet,clay,doll,plate,teapot
chinese|checker,knot,lantern,zodiac
danish|oil,pastry
dutch|oven,door
egyptian|cotton
french|bulldog,door,fries,fry,horn,hook,press,terry,toast,window
german|shepherd,silver
greek|yogurt,yoghurt
indian|ink
italian|seasoning,charm
korean|bbq,barbecue
moroccan|oil
russian|doll,nesting doll,tip,piping tip
saudi|thobe
spanish|moss
swiss|army,ball,cheese,dot,roll
thai|boxing,massage
turkey|bacon,bag,baster,brine,burger,call,carver,carving,costume,decoy,feather,fryer,hat,hunting,
injector,jerky,lacer,leg,lifter,meat,platter,pan,rack,roaster,sausage,tail,vest,wing
turkish|bath,coffee,delight,lamp,towel
"""

# Product names that end with a country's word.
PHRASE_ENDS = ("bone china", "fine china", "smoked turkey", "roast turkey", "wild turkey")

# R83: two words that are one product, or one brand, parted by "and".
_PAIRS = """
arts|crafts
ball|socket
bang|olufsen
bar|grill
barnes|noble
bat|ball
bath|body
bath|shower
beauty|health
bed|bath
bed|breakfast
black|decker
board|batten
bow|arrow
bowers|wilkins
bread|butter
bride|groom
briggs|stratton
brush|dustpan
bucket|spade
cap|gown
cheese|cracker
chip|dip
church|dwight
comb|brush
cookies|cream
crate|barrel
cream|sugar
cup|saucer
cut|paste
cut|sew
day|night
dolce|gabbana
drag|drop
dustpan|brush
father|son
fish|chips
fit|flare
food|beverage
fork|spoon
gin|tonic
grab|go
hair|body
head|shoulders
health|beauty
heat|cool
heat|seal
heating|cooling
hide|seek
his|hers
home|garden
hook|eye
hook|loop
hot|cold
indoor|outdoor
johnson|johnson
kitchen|bath
knife|fork
lock|key
lock|lock
mac|cheese
male|female
marks|spencer
mix|match
mom|baby
mom|me
mommy|me
mop|bucket
mortar|pestle
mother|daughter
mr|mrs
needle|thread
nut|bolt
oil|vinegar
on|off
open|close
pan|tilt
peel|stick
pen|pencil
pick|place
pin|tumbler
plug|play
plug|socket
pot|pan
procter|gamble
push|pull
rack|pinion
rock|roll
rod|reel
salt|pepper
salt|vinegar
scratch|sniff
screw|nut
search|rescue
shower|bath
sit|stand
smith|wesson
spade|bucket
spray|wipe
stop|go
sugar|cream
sweet|sour
table|chair
tap|die
tilt|turn
tongue|groove
track|field
twist|lock
up|down
warm|cool
wash|dry
wash|fold
wash|wear
wear|tear
wet|dry
yin|yang
"""

COLOURS = _words("""
black white red green blue yellow pink grey gray gold silver brown beige purple orange
""")

# Of these the colour is a part: no filter for it.
NAMED_BY_COLOUR = _words("""
board boards tea pepper wine juice juicer extractor peel squeezer peeler oil bean beans rice
chocolate coffee onion light lights noise salt vinegar cabbage sugar paper metal steel gold cement
spirit glue clay flag card cards
""")

SUPPLIER_WORDS = _words("""
supplier suppliers seller sellers vendor vendors manufacturer manufacturers manufactory
manufacturing factory factories producer producers wholesaler wholesalers wholesale exporter
exporters distributor distributors dealer dealers trader traders company companies alibaba buy
purchase
""")

# What shows a price is a product: a price tag, a price gun.
PRICED = _words("tag label sticker gun card display holder sign strip rail board")

SUPPLIER_STEMS = _words("""
поставщик производител продав фабри завод оптом оптов опт экспорт дистрибь купить изготовител
алибаба
""")

SUPPLIER_HAN = _words("""
供应商 供應商 卖家 賣家 厂家 厂商 工厂 工廠 批发 批發 制造商 供货商 生产商 公司
""")

# R81: the least specific words, removed first if there are too many.
FILLERS = frozenset(
    _words("""
a an the for of with in on to from by at my your our very best good cheap cheapest new newest hot
sale top quality high low price original nice beautiful popular fashion fashionable latest premium
custom customized professional
""")
)

JOINING = frozenset(_words("for of with in on to from by at"))

# What joins two names in Russian: English puts the second before the first.
JOINING_RU = frozenset(_words("для из на в во под к от"))

# R81: what most sellers say of most products, removed next.
FEATURES = frozenset(
    _words("""
universal waterproof portable foldable folding durable adjustable lightweight multifunctional
multifunction multi-function eco-friendly reusable full set front rear luxury modern elegant large
small big heavy duty direct logo design designs
""")
)

# R82: short names with digits that a search does need.
KNOWN_CODES = frozenset(
    _words("""
2d 3d 4d 2k 4k 5k 8k 2g 3g 4g 5g mp3 mp4 mp5 ps2 ps3 ps4 ps5 xbox360 usb2 usb3 usb2.0 usb3.0
usb3.1 ipv4 ipv6 h264 h265 1080p 720p 2160p 1440p hdmi2 hdmi2.1 wifi6 t5 t8 e14 e27 gu10 a3 a4 a5
aa aaa 18650 21700 cr2032 304 316 316l 6061 q235 b2b ip65 ip66 ip67 ip68
""")
)

LOOKALIKES = str.maketrans(
    "авеёікмнорсстухАВЕЁІКМНОРСТУХ",
    "abeeikmhopcctyxABEEIKMHOPCTYX",
)


def _by_length(words: dict[str, str]) -> dict[str, str]:
    return {word: words[word] for word in sorted(words, key=len, reverse=True)}


def _countries(place: int) -> dict[str, str]:
    rows = [line.split("|") for line in _COUNTRIES.split("\n") if line]
    return _by_length({name: row[0] for row in rows for name in row[place].split(",")})


COUNTRIES_LATIN = _countries(1)
COUNTRIES_CYRILLIC = _countries(2)
COUNTRIES_HAN = _countries(3)
PRODUCT_PHRASES = {
    first: rest.split(",")
    for first, _, rest in (
        line.partition("|") for line in _PHRASES.replace(",\n", ",").split("\n") if line
    )
}
PAIRS = tuple(tuple(line.split("|")) for line in _PAIRS.split("\n") if line)
