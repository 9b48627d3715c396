using System.Globalization;
using System.Text;

namespace Monotable.Protocol;

public readonly partial struct AttributeValue
{
    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AttributeValue left, AttributeValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AttributeValue left, AttributeValue right) => !left.Equals(right);

    /// <summary>Compares by type and deep value, as the service's <c>=</c> does: maps and sets without order, numbers by value.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(AttributeValue other)
    {
        if (_bits != other._bits)
        {
            return false;
        }

        if (ReferenceEquals(_reference, other._reference))
        {
            return true;
        }

        return Type switch
        {
            AttributeType.String => StringsEqual(_reference!, other._reference!),
            AttributeType.Number => _reference is DynamoDbNumber a && other._reference is DynamoDbNumber b && a.Equals(b),
            AttributeType.Binary => ((byte[])_reference!).AsSpan().SequenceEqual((byte[])other._reference!),
            AttributeType.List => ((AttributeValue[])_reference!).AsSpan().SequenceEqual((AttributeValue[])other._reference!),
            _ => Equals(_reference, other._reference),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AttributeValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_bits);
        switch (_reference)
        {
            case byte[] utf8 when Type == AttributeType.String:
                hash.Add(HashOf(utf8));
                break;
            case byte[] bytes:
                hash.AddBytes(bytes);
                break;
            case AttributeValue[] values:
                foreach (var value in values)
                {
                    hash.Add(value);
                }

                break;
            case not null:
                hash.Add(_reference);
                break;
        }

        return hash.ToHashCode();
    }

    /// <summary>Describes the value for people: the type's code and the value, as in <c>S: open</c>. Not a format to parse.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Describe(text);
        return text.ToString();
    }

    internal void Describe(StringBuilder text)
    {
        text.Append(Type.ToCode()).Append(": ");
        switch (Type)
        {
            case AttributeType.String:
                text.Append('"').Append(AsString()).Append('"');
                break;
            case AttributeType.Number:
                text.Append(CultureInfo.InvariantCulture, $"{AsNumber()}");
                break;
            case AttributeType.Boolean:
                text.Append(AsBoolean() ? "true" : "false");
                break;
            case AttributeType.Binary:
                text.Append(CultureInfo.InvariantCulture, $"{AsBinary().Length} bytes");
                break;
            case AttributeType.List:
                DescribeList(text);
                break;
            default:
                text.Append(_reference);
                break;
        }
    }

    private void DescribeList(StringBuilder text)
    {
        text.Append('[');
        var separator = "";
        foreach (var element in AsList().Span)
        {
            text.Append(separator);
            element.Describe(text);
            separator = ", ";
        }

        text.Append(']');
    }
}
