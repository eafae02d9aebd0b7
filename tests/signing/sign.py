"""Signs the fields of a PDF one after another and says what validation finds.

    sign.py IN OUT

Every unsigned field is signed (PAdES) by a key of its own, under a certificate authority that
lives as long as this call. The answer is JSON: for each signature its field, whether it is
intact and trusted, and what it makes of the revisions after it.
"""

import datetime
import io
import json
import sys

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

DAY = datetime.timedelta(days=1)


def named(name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certificate(name, key, issuer, issuer_key, authority):
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - DAY)
        .not_valid_after(now + DAY)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(issuer_key, hashes.SHA256())
    )


def asn1(certificate):
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


def main(source, target):
    root_key = rsa.generate_private_key(65537, 2048)
    root = certificate("Test authority", root_key, named("Test authority"), root_key, True)
    with open(source, "rb") as file:
        unsigned = [
            name for name, value, _ in fields.enumerate_sig_fields(PdfFileReader(file)) if not value
        ]
    data = open(source, "rb").read()
    for number, name in enumerate(unsigned):
        key = rsa.generate_private_key(65537, 2048)
        own = certificate(f"Signatory {number + 1}", key, root.subject, root_key, False)
        private = key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        signer = signers.SimpleSigner(
            signing_cert=asn1(own),
            signing_key=asn1_keys.PrivateKeyInfo.load(private),
            cert_registry=SimpleCertificateStore.from_certs([asn1(root)]),
        )
        writer = IncrementalPdfFileWriter(io.BytesIO(data))
        meta = signers.PdfSignatureMetadata(
            field_name=name, subfilter=fields.SigSeedSubFilter.PADES, md_algorithm="sha256"
        )
        out = io.BytesIO()
        signers.PdfSigner(meta, signer).sign_pdf(writer, output=out)
        data = out.getvalue()
    with open(target, "wb") as file:
        file.write(data)
    found = []
    with open(target, "rb") as file:
        context = ValidationContext(trust_roots=[asn1(root)], allow_fetching=False)
        for signature in PdfFileReader(file).embedded_signatures:
            status = validate_pdf_signature(signature, context)
            found.append(
                {
                    "field": signature.field_name,
                    "intact": status.intact,
                    "valid": status.valid,
                    "holds": status.bottom_line,
                    "since": status.modification_level.name,
                }
            )
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
