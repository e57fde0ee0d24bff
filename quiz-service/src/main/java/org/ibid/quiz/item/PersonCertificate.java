package org.ibid.quiz.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.publication.StoredVersion;

/** The certificate of what a person wrote or changed: where its words stand, and what the gates say of it now. */
final class PersonCertificate {

    private PersonCertificate() {}

    static Certificate of(ItemBody body, StoredVersion version, List<Certificate.Check> gates) {
        Target source = Stream.concat(with(body, Target.Role.EVIDENCE), with(body, Target.Role.STIMULUS))
                .findFirst()
                .orElseThrow();
        List<Certificate.Check> checks = new ArrayList<>();
        checks.add(new Certificate.Check(
                "source", true, "the words stand in version " + version.number() + " of the essay"));
        checks.addAll(gates);
        return new Certificate("person", "1", ContentHash.of(source.quote().exact()), checks);
    }

    private static Stream<Target> with(ItemBody body, Target.Role role) {
        return body.targets().stream().filter(target -> target.role() == role);
    }
}
