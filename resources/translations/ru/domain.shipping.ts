<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Shipping</name>
    <message>
        <source>Damaged: {damaged}; that is more than came: {quantity}</source>
        <translation>Повреждено: {damaged} — больше, чем пришло: {quantity}</translation>
    </message>
    <message>
        <source>No document of title: the named consignee gets the goods by proving who he is. It secures nothing for the supplier, and nothing for a bank.</source>
        <translation>Не товарораспорядительный документ: груз выдают названному получателю, если он подтвердит личность. Ни поставщику, ни банку обеспечения не даёт.</translation>
    </message>
    <message>
        <source>Of {goods} only {left} {unit} are left to be shipped. Write how much this shipment carries; if more is on its way on purpose, say why in the note.</source>
        <translation>{goods}: осталось отгрузить только {left} {unit}. Укажите, сколько в этой отгрузке; если намеренно отправлено больше, укажите причину в заметке.</translation>
    </message>
    <message>
        <source>Of {goods} {came} {unit} came in all, {ordered} were ordered. If that is so, say why in the note.</source>
        <translation>{goods}: всего пришло {came} {unit}, заказано {ordered}. Если это так, укажите причину в заметке.</translation>
    </message>
    <message>
        <source>The goods cannot have arrived on {arrived}: they were shipped on {shipped}</source>
        <translation>Товар не мог прибыть {arrived}: он отгружен {shipped}</translation>
    </message>
    <message>
        <source>The supplier gave the originals back to the carrier: the goods are released without paper. The supplier can no longer hold them back.</source>
        <translation>Поставщик вернул оригиналы перевозчику: груз выдают без бумаг. Удержать его поставщик больше не может.</translation>
    </message>
    <message>
        <source>Whoever holds the originals (usually three) gets the goods. The supplier keeps them until it is paid: without one the port releases nothing.</source>
        <translation>Груз получает тот, у кого оригиналы (обычно три). Поставщик держит их до оплаты: без оригинала порт ничего не выдаст.</translation>
    </message>
</context>
</TS>
