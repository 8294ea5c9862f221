"""Words to remove from a product search, and the English for words in another script."""


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

# Product names that contain a country's word.
PRODUCT_PHRASES = (
    "bone china",
    "fine china",
    "china cabinet",
    "french press",
    "french fries",
    "french door",
    "brazil nut",
    "brazil nuts",
    "swiss army",
    "turkey baster",
    "turkey call",
    "turkey decoy",
    "turkish towel",
    "indian ink",
    "danish oil",
    "dutch oven",
    "german shepherd",
    "italian seasoning",
)

# R83: two words that are one product.
PAIRS = (
    "black and white",
    "salt and pepper",
    "mix and match",
    "nut and bolt",
    "nuts and bolts",
    "cut and sew",
    "plug and play",
    "bed and breakfast",
    "lock and key",
)

SUPPLIER_WORDS = _words("""
supplier suppliers seller sellers vendor vendors manufacturer manufacturers manufactory
manufacturing factory factories producer producers wholesaler wholesalers wholesale exporter
exporters distributor distributors dealer dealers trader traders company companies alibaba buy
purchase
""")

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

# R82: short names with digits that a search does need.
KNOWN_CODES = frozenset(
    _words("""
2d 3d 4d 2k 4k 5k 8k 2g 3g 4g 5g mp3 mp4 mp5 ps2 ps3 ps4 ps5 xbox360 usb2 usb3 usb2.0 usb3.0
usb3.1 ipv4 ipv6 h264 h265 1080p 720p 2160p 1440p hdmi2 hdmi2.1 wifi6 t5 t8 e14 e27 gu10 a3 a4 a5
aa aaa 18650 21700 cr2032 304 316 316l 6061 q235 b2b ip65 ip66 ip67 ip68
""")
)

# R135: other-script words and what the site calls the thing; a Russian word matches by its stem.
_RUSSIAN = """
светильник:lamp|лампа:lamp|ламп:lamp|лампочк:bulb|настольн:desk|светодиод:led|кабел:cable
провод:wire|зарядн:charging|зарядк:charger|наушник:headphones|колонк:speaker|телефон:phone
чехол:case|чехл:case|часы:watch|часов:watch|сумк:bag|рюкзак:backpack|кошел:wallet|обув:shoes
ботин:boots|кроссовк:sneakers|футболк:t-shirt|рубашк:shirt|плать:dress|куртк:jacket|брюк:trousers
джинс:jeans|носк:socks|шапк:hat|перчатк:gloves|полотенц:towel|одеял:blanket|подушк:pillow
штор:curtain|занавеск:curtain|ковр:carpet|посуд:tableware|тарелк:plate|чашк:cup|кружк:mug
стакан:glass|бутылк:bottle|нож:knife|ножниц:scissors|сковород:frying pan|кастрюл:pot
термос:thermos|игрушк:toy|кукл:doll|конструктор:building blocks|мебел:furniture|стол:table
стул:chair|кресл:armchair|диван:sofa|шкаф:cabinet|кроват:bed|полк:shelf|зеркал:mirror
матрас:mattress|двер:door|замок:lock|замк:lock|инструмент:tool|дрел:drill|молот:hammer
отвертк:screwdriver|отвёртк:screwdriver|насос:pump|двигател:motor|станок:machine|подшипник:bearing
болт:bolt|гайк:nut|труб:pipe|клапан:valve|шина:tyre|шины:tyre|велосипед:bicycle|самокат:scooter
палатк:tent|удочк:fishing rod|камер:camera|мышк:mouse|мышь:mouse|клавиатур:keyboard
монитор:monitor|ноутбук:laptop|планшет:tablet|аккумулятор:battery|батарейк:battery|батаре:battery
солнечн:solar|панел:panel|беспроводн:wireless|водонепроницаем:waterproof|деревянн:wooden
металлическ:metal|стальн:steel|стеклянн:glass|керамическ:ceramic|кожан:leather|пластиков:plastic
хлопков:cotton|шелков:silk|детск:kids|женск:women|мужск:men|садов:garden|кухонн:kitchen
ванн:bathroom|упаковк:packaging|коробк:box|пакет:bag|бумаг:paper|ручк:pen|блокнот:notebook
косметик:cosmetics|крем:cream|помад:lipstick|ткан:fabric|пряж:yarn|чай:tea|кофе:coffee|свеч:candle
зонт:umbrella|очки:glasses
"""
_CHINESE = """
台灯:desk lamp|灯具:lamp|灯:lamp|灯泡:bulb|电缆:cable|数据线:data cable|充电器:charger
耳机:headphones|音箱:speaker|手机壳:phone case|手机:phone|手表:watch|包:bag|背包:backpack
钱包:wallet|鞋:shoes|运动鞋:sneakers|T恤:t-shirt|衬衫:shirt|连衣裙:dress|夹克:jacket|裤子:trousers
袜子:socks|帽子:hat|手套:gloves|毛巾:towel|毯子:blanket|枕头:pillow|窗帘:curtain
浴帘:shower curtain|地毯:carpet|餐具:tableware|杯子:cup|瓶子:bottle|刀:knife|剪刀:scissors|锅:pot
保温杯:thermos|玩具:toy|娃娃:doll|积木:building blocks|家具:furniture|桌子:table|椅子:chair
沙发:sofa|床:bed|镜子:mirror|床垫:mattress|门:door|锁:lock|工具:tool|电钻:drill|泵:pump|电机:motor
轴承:bearing|螺栓:bolt|螺母:nut|管:pipe|阀门:valve|轮胎:tyre|自行车:bicycle|帐篷:tent|相机:camera
鼠标:mouse|键盘:keyboard|电池:battery|太阳能:solar|面板:panel|无线:wireless|防水:waterproof
木制:wooden|不锈钢:stainless steel|玻璃:glass|陶瓷:ceramic|皮革:leather|塑料:plastic|棉:cotton
丝绸:silk|儿童:kids|花园:garden|厨房:kitchen|包装:packaging|盒子:box|纸:paper|笔:pen
化妆品:cosmetics|口红:lipstick|面料:fabric|茶:tea|咖啡:coffee|蜡烛:candle|雨伞:umbrella
眼镜:glasses|红色:red|白色:white|黑色:black|蓝色:blue
"""

LOOKALIKES = str.maketrans(
    "авеёікмнорсстухАВЕЁІКМНОРСТУХ",
    "abeeikmhopcctyxABEEIKMHOPCTYX",
)


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split(":") for line in text.split("\n") if line for pair in line.split("|"))


def _by_length(words: dict[str, str]) -> dict[str, str]:
    return {word: words[word] for word in sorted(words, key=len, reverse=True)}


def _countries(place: int) -> dict[str, str]:
    rows = [line.split("|") for line in _COUNTRIES.split("\n") if line]
    return _by_length({name: row[0] for row in rows for name in row[place].split(",")})


COUNTRIES_LATIN = _countries(1)
COUNTRIES_CYRILLIC = _countries(2)
COUNTRIES_HAN = _countries(3)
RUSSIAN = _by_length(_pairs(_RUSSIAN))
CHINESE = _by_length(_pairs(_CHINESE))
