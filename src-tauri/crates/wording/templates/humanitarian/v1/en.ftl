# Humanitarian assistance agreement, version 1, in English.
# $first is the Provider, each of $others the Recipient.

title = Humanitarian Assistance Agreement
agreed = have agreed as follows:

## Recitals

recital-need = mindful of the needs of residents affected by armed aggression, a natural disaster or another emergency,

## Subject

subject = Subject of the Agreement
subject-assistance = Under { this-document } { $first } (hereinafter the Provider) shall provide humanitarian assistance, and { $parties ->
        [2] { $others } (hereinafter the Recipient)
       *[other] { $others } (hereinafter individually the Recipient)
    } shall accept it and use it for its intended purpose.
subject-goods = The goods provided as humanitarian assistance (hereinafter the Goods) are listed in the table below the text of { this-document }. The table forms an integral part of { the-document }.
subject-free = The Goods shall be handed over free of charge. The Provider shall ask for no money, services or other advantages in return.

## Use

use = Use of the Goods
use-purpose = The Recipient shall use the Goods only for the civilian humanitarian needs of its community. Any other use requires the prior written consent of the Provider.
use-no-resale = The Recipient shall not sell, exchange, let out or pledge the Goods. It shall not use the Goods to make a profit.
use-passing-on = The Recipient may pass the Goods on only to end users: the residents, institutions and services for whose needs they are intended. They shall be passed on free of charge. Each transfer shall be recorded, stating the user, the date and the quantity.
use-records = The Recipient shall keep accounts of the Goods and retain the documents on their use in accordance with the law of its state. It shall make these documents available to the Provider on request.

## Delivery

delivery = Delivery
delivery-transport = The Provider shall arrange and pay for the transport of the Goods to the place agreed in writing, unless the Parties agree otherwise. The Recipient shall ensure that the Goods are unloaded and properly stored.
delivery-customs = The Provider shall prepare the documents needed for the export of the Goods, and the Recipient the documents needed for their import and for their recognition as humanitarian aid. Each Party shall pay in its own state the compulsory charges from which the Goods are not exempt.
delivery-notice = No later than five days in advance the Provider shall notify the Recipient in writing of the date of dispatch, the means of transport and the weight of the consignment. The Recipient shall confirm without delay that it is ready to accept the Goods.

## Acceptance

acceptance = Acceptance
acceptance-act = When the Goods are handed over, the Provider and the Recipient shall sign a record of handover and acceptance. Missing items and visible damage shall be noted in the record.
acceptance-ownership = Ownership of the Goods and the risk of their loss or damage shall pass to the Recipient when the record of handover and acceptance is signed.
acceptance-condition = The Goods are handed over in the condition in which they are on the day of the handover. The Provider is not liable for defects in the Goods, except those it has intentionally concealed.

## Report

report = Reporting and integrity
report-use = Within three months of the signing of the record of handover and acceptance the Recipient shall submit to the Provider a written report on the use of the Goods. The report shall state where the Goods are and who is using them. The report is deemed accepted if the Provider has not sent written remarks within thirty days of receiving it.
report-pictures = Pictures may be added to the report. Persons who can be recognised shall be shown only with their written consent, and children only with the written consent of their parents or other legal representatives. Pictures must not reveal the location or appearance of protected sites.

## Legal framework and term

legal = Legal framework, settlement of disputes and personal data
term = Entry into force, amendments and termination
term-delivery = { This-document } shall remain in force until the Provider has accepted the report on the use of the Goods. The requirements for the use of the Goods shall continue to apply for as long as the Goods remain fit for use.
