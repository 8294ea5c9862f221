<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Disputes</name>
    <message>
        <source>A copy of the chat is on file</source>
        <translation>Копия переписки приложена</translation>
    </message>
    <message>
        <source>A dispute that is “{state}” brings no money back</source>
        <translation>Спор в состоянии «{state}» не возвращает денег</translation>
    </message>
    <message>
        <source>A dispute that is “{state}” cannot become “{to}”</source>
        <translation>Спор в состоянии «{state}» не может стать «{to}»</translation>
    </message>
    <message>
        <source>Another breach of the agreement</source>
        <translation>Другое нарушение договорённостей</translation>
    </message>
    <message>
        <source>Attach a copy of the chat with the supplier</source>
        <translation>Приложите копию переписки с поставщиком</translation>
    </message>
    <message>
        <source>Attach photos of the goods</source>
        <translation>Приложите фотографии товара</translation>
    </message>
    <message>
        <source>Attach the contract or the proforma invoice</source>
        <translation>Приложите договор или счёт-проформу</translation>
    </message>
    <message>
        <source>Days are named, with the day of the answer</source>
        <translation>Дни названы, есть срок ответа</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Deliberate fraud</source>
        <translation>Намеренный обман</translation>
    </message>
    <message>
        <source>Enter until when the supplier must answer</source>
        <translation>Укажите, до какого дня поставщик должен ответить</translation>
    </message>
    <message>
        <source>Escalated to the platform</source>
        <translation>Передан площадке</translation>
    </message>
    <message>
        <source>Evidence sent</source>
        <translation>Подтверждения отправлены</translation>
    </message>
    <message>
        <source>Evidence {met} of {all}: a well-founded complaint usually succeeds</source>
        <translation>Подтверждений {met} из {all}: обоснованная жалоба обычно удовлетворяется</translation>
    </message>
    <message>
        <source>Evidence {met} of {all}: thin. Complete it before you escalate</source>
        <translation>Подтверждений {met} из {all}: мало. Дополните их до передачи площадке</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проигран</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>No more than the {paid} paid can come back</source>
        <translation>Вернуться может не больше уплаченного: {paid}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение стороны</translation>
    </message>
    <message>
        <source>Open, negotiating</source>
        <translation>Открыт, идут переговоры</translation>
    </message>
    <message>
        <source>Photos show it</source>
        <translation>Есть фотографии</translation>
    </message>
    <message>
        <source>Poor goods</source>
        <translation>Плохой товар</translation>
    </message>
    <message>
        <source>Record a step: what happened on which day</source>
        <translation>Запишите шаг: что и в какой день произошло</translation>
    </message>
    <message>
        <source>Record what happened on which day, and until when the supplier must answer</source>
        <translation>Запишите, что и когда произошло и до какого дня поставщик должен ответить</translation>
    </message>
    <message>
        <source>Settled in part</source>
        <translation>Удовлетворён частично</translation>
    </message>
    <message>
        <source>The contract or proforma invoice is on file</source>
        <translation>Договор или счёт-проформа приложены</translation>
    </message>
    <message>
        <source>The facts are written down</source>
        <translation>Факты записаны</translation>
    </message>
    <message>
        <source>The facts have {count} of at least {least} characters: say more of it</source>
        <translation>В фактах {count} знаков из не менее чем {least}: опишите подробнее</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выигран</translation>
    </message>
    <message>
        <source>Write what was agreed, what came instead, and how many pieces are affected</source>
        <translation>Напишите, о чём договорились, что пришло вместо этого и сколько штук затронуто</translation>
    </message>
    <message>
        <source>{day} is before the dispute was opened, on {opened}</source>
        <translation>{day} раньше открытия спора ({opened})</translation>
    </message>
</context>
</TS>
